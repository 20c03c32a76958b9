import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { browserTimer } from '../../src/taskpane/browser-timer';
import { loadOffice } from '../../src/taskpane/office/load-office';

/** What any add-in's pane does before it can be used: loads office.js, waits for Excel, and shows a button. */
void loadOffice(document, browserTimer)
  .then(() => Office.onReady())
  .then(() => {
    const root = document.getElementById('root');
    if (!root) return;
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <h1>Hello</h1>
        <Button appearance="primary">Say hello</Button>
      </FluentProvider>,
    );
  });
