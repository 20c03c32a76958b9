import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { officeHere } from '../../../src/taskpane/office/office-here';

/** What any add-in's pane does before it can be used: waits for Excel, and shows a button. office.js is sent for first, as Microsoft's templates do. */
void officeHere.ready().then(() => {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <h1>Hello</h1>
      <Button appearance="primary">Say hello</Button>
    </FluentProvider>,
  );
});
