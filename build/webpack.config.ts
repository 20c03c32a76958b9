import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { OFFICE_JS_ADDRESSES } from '../src/taskpane/office-js-address';
import { LOADING, PRODUCT, TROUBLE } from '../src/taskpane/words';
import { UNDRAWN } from '../src/without-excel/words';
import { policyInPage, type Page } from './content-security-policy';
import { exampleFiles } from './example';
import { PrecachePlugin } from './precache';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const SERVICE_WORKER = 'service-worker.js';

/** Where the example's files stand. */
const EXAMPLE = 'example';

/** What stands beside the scripts as it is. */
const COPIED = [
  { from: at('assets/icons/png'), to: 'icons' },
  { from: at('assets/icons/partner-returns.svg'), to: 'icons' },
  { from: at('build/pages/site.webmanifest'), to: '.' },
  { from: at('build/pages/at-first.css'), to: '.' },
  { from: at('build/pages/help.html'), to: '.' },
  { from: at('build/pages/help.css'), to: '.' },
  {
    from: at('examples/half-filled-return/returns/sevenoaks-district-council-2021-22.xlsx'),
    to: 'example-return.xlsx',
  },
  ...exampleFiles(at('.'), at('examples/sevenoaks-2021-22'), EXAMPLE),
];

/** The service worker is one file. */
const isSplit = ({ name }: webpack.Chunk): boolean => name !== 'service-worker';

/**
 * Names follow from content, so that what wasn't changed stays in the browser's cache. Each script is a
 * round trip, so that a part which several share stands apart only where it's large (bytes, before it's made small).
 */
const OPTIMIZATION: Configuration['optimization'] = {
  moduleIds: 'deterministic',
  chunkIds: 'deterministic',
  realContentHash: true,
  splitChunks: {
    chunks: isSplit,
    minSize: 100_000,
    // React and Fluent, as far as both pages draw with them at first.
    cacheGroups: {
      drawing: {
        test: /node_modules/,
        chunks: (chunk) => isSplit(chunk) && chunk.canBeInitial(),
        minChunks: 2,
        enforce: true,
        name: 'drawing',
      },
    },
  },
};

/**
 * Has Chromium, thus Excel's web view, compile a script while it arrives, beside the page, in place of each
 * function on the page's own thread when it's first called (V8's explicit compile hints). Must be its first line.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

export interface BuildOptions {
  mode: 'production' | 'development';
  /** Where the development server's socket listens. */
  socket?: string;
  /** The folder to build into; `dist` where none is named. */
  into?: string;
}

/** Two pages from one source: the task pane in Excel and the page without it. */
export function webpackConfig({ mode, socket, into = at('dist') }: BuildOptions): Configuration {
  const connect = socket === undefined ? [] : [socket];
  return {
    mode,
    context: at('.'),
    target: ['web', 'es2022'],
    entry: {
      'office': at('src/taskpane/office/office-here.ts'),
      'taskpane': { import: [at('build/pages/no-eval.ts'), at('src/taskpane/main.tsx')], dependOn: 'office' },
      'without-excel': [at('build/pages/no-eval.ts'), at('src/without-excel/main.tsx')],
      // Nothing is kept offline while it is being worked on.
      ...(socket === undefined && {
        'service-worker': { import: at('src/without-excel/service-worker.ts'), filename: SERVICE_WORKER },
      }),
    },
    output: {
      path: resolve(into),
      clean: true,
      // Relative, so that the files can be served from any folder of any host.
      publicPath: 'auto',
      filename: 'scripts/[name].[contenthash:12].js',
      chunkFilename: 'scripts/[name].[contenthash:12].js',
      assetModuleFilename: 'files/[name].[contenthash:12][ext]',
      trustedTypes: { policyName: 'partner-returns-scripts' },
      crossOriginLoading: false,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, use: typescript(), exclude: /node_modules/ }] },
    optimization: OPTIMIZATION,
    devtool: false,
    plugins: [
      // Between making small (400) and mapping to the source (500).
      new webpack.BannerPlugin({ banner: COMPILE_AT_ONCE, raw: true, test: /^scripts\//, stage: 450 }),
      new webpack.SourceMapDevToolPlugin({ filename: '[file].map', test: /\.js$/, exclude: SERVICE_WORKER }),
      page('taskpane', 'taskpane.html', connect, ['office', 'taskpane']),
      page('without-excel', 'index.html', connect),
      new CopyPlugin({ patterns: COPIED }),
      ...(socket === undefined
        ? [new PrecachePlugin({ entry: 'without-excel', page: 'index.html', worker: SERVICE_WORKER, folder: EXAMPLE })]
        : []),
    ],
    // What was built before and hasn't changed isn't built again.
    cache: {
      type: 'filesystem',
      name: `partner-returns-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

/** Types are checked by `npm run types`; here they are only taken away. */
function typescript(): { loader: string; options: object } {
  return {
    loader: 'ts-loader',
    options: {
      transpileOnly: true,
      configFile: at('tsconfig.web.json'),
      compilerOptions: { noEmit: false, sourceMap: true },
    },
  };
}

/** @param scripts the entries that the page runs, in this order */
export function page(
  name: Page,
  filename: string,
  connect: readonly string[],
  scripts: readonly string[] = [name],
): HtmlPlugin {
  return new HtmlPlugin({
    filename,
    template: at(`build/pages/${name}.html`),
    chunks: [...scripts],
    chunksSortMode: 'manual',
    policy: policyInPage(name, connect),
    officeJs: OFFICE_JS_ADDRESSES[0],
    words: {
      product: PRODUCT,
      reading: LOADING.workbook,
      stuck: `${LOADING.long} ${LOADING.stuck}`,
      withoutExcel: TROUBLE.withoutExcel,
      undrawn: `${LOADING.long} ${UNDRAWN}`,
    },
    minify: { collapseWhitespace: true, removeComments: true },
  });
}
