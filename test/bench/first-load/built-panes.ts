import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { runWebpack } from '../../../build/run-webpack';
import { page, webpackConfig } from '../../../webpack.config.js';
import { OFFICE_JS_ADDRESSES as REAL } from '../../../src/taskpane/office-js-address';
import { OFFICE_FILES } from '../../excel-host/client/office-files';
import { OFFICE_JS_ADDRESSES } from './office-js-address';

/** Builds the pane, and a hello-world pane by the same configuration, each with the installed office.js beside it. */
export async function builtPanes(folder: string): Promise<{ ours: string; hello: string }> {
  const panes = { ours: join(folder, 'ours'), hello: join(folder, 'hello') };
  await builtPane(panes.ours, (config) => config);
  await builtPane(panes.hello, (config) => {
    const { office = '' } = config.entry as Record<string, string>;
    const entry = { office, taskpane: { import: './test/bench/first-load/hello-pane.tsx', dependOn: 'office' } };
    const kept =
      config.plugins?.filter((plugin) => plugin instanceof webpack.BannerPlugin || plugin instanceof CopyPlugin) ?? [];
    return { ...config, entry, plugins: [...kept, page('taskpane', 'taskpane.html', [], ['office', 'taskpane'])] };
  });
  return panes;
}

async function builtPane(into: string, changed: (config: Configuration) => Configuration): Promise<void> {
  const config = changed(webpackConfig({ mode: 'production', into }));
  const local = new webpack.NormalModuleReplacementPlugin(
    /\/office-js-address$/,
    join(process.cwd(), 'test/bench/first-load/office-js-address.ts'),
  );
  await runWebpack({
    ...config,
    cache: { type: 'filesystem', name: `bench-${basename(into)}` },
    plugins: [...(config.plugins ?? []), local],
  });
  const html = join(into, 'taskpane.html');
  writeFileSync(html, readFileSync(html, 'utf8').replace(REAL[0], OFFICE_JS_ADDRESSES[0]));
  cpSync(OFFICE_FILES, join(into, 'office'), { recursive: true, filter: (path) => !path.endsWith('.d.ts') });
}
