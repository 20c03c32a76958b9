// @ts-check
/**
 * Builds two pages from one source: the task pane in Excel (taskpane.html) and the page without Excel
 * (index.html). `npx webpack` builds them into dist/; `npx webpack serve` serves them while they are worked on.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { register } from 'tsx/esm/api';
import webpack from 'webpack';

// The rest of the build is TypeScript, which Node 20 reads only with tsx's help.
register();
const { OFFICE_JS_ADDRESSES } = await import('./src/taskpane/office-js-address');
const { LOADING, PRODUCT, TROUBLE } = await import('./src/taskpane/words');
const { UNDRAWN } = await import('./src/without-excel/words');
const { policyInPage } = await import('./build/content-security-policy');
const { developmentServer } = await import('./build/development/server-options');
const { exampleFiles } = await import('./build/example');
const { PrecachePlugin } = await import('./build/precache');

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const SERVICE_WORKER = 'service-worker.js';

/** Where the example's files stand. */
const EXAMPLE = 'example';

/** Files that are served as they are, beside the scripts. */
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

/**
 * The service worker is one file.
 * @param {webpack.Chunk} chunk
 */
const isSplit = ({ name }) => name !== 'service-worker';

/**
 * Names follow from content, so that a file that didn't change stays in the browser's cache. Each script is a
 * round trip, so a part that several scripts share stands apart only where it is large (bytes before minifying).
 * @type {webpack.Configuration['optimization']}
 */
const OPTIMIZATION = {
  moduleIds: 'deterministic',
  chunkIds: 'deterministic',
  realContentHash: true,
  splitChunks: {
    chunks: isSplit,
    minSize: 100_000,
    // React and Fluent, as far as the first screen of both pages needs them.
    cacheGroups: {
      drawing: {
        test: /node_modules/,
        chunks: (/** @type {webpack.Chunk} */ chunk) => isSplit(chunk) && chunk.canBeInitial(),
        minChunks: 2,
        enforce: true,
        name: 'drawing',
      },
    },
  },
};

/** Files of an earlier build whose names change with their content; nothing else in the folder is ours to delete. */
const OF_AN_EARLIER_BUILD = /^(scripts|files)[\\/].+\.[\da-f]{12}\.[\w.]+$/;

/** @type {webpack.Configuration['output']} */
const OUTPUT = {
  clean: { keep: (path) => !OF_AN_EARLIER_BUILD.test(path) },
  // Relative, so that the files can be served from any folder of any host.
  publicPath: 'auto',
  filename: 'scripts/[name].[contenthash:12].js',
  chunkFilename: 'scripts/[name].[contenthash:12].js',
  assetModuleFilename: 'files/[name].[contenthash:12][ext]',
  trustedTypes: { policyName: 'partner-returns-scripts' },
  crossOriginLoading: false,
};

/**
 * Has Chromium, and so Excel's web view, compile a script in the background while it arrives, rather than each
 * function on the page's own thread at its first call (V8's explicit compile hints). Must be the first line.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Types are checked by `npm run types`; here they are only removed. */
const TYPESCRIPT = {
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    configFile: at('src/tsconfig.web.json'),
    compilerOptions: { noEmit: false, sourceMap: true },
  },
};

/**
 * @param {object} options
 * @param {'production' | 'development'} options.mode
 * @param {string} [options.socket] where the development server's socket listens; none where nothing is served
 * @param {string} [options.into] the folder to build into
 * @returns {webpack.Configuration}
 */
export function webpackConfig({ mode, socket, into = at('dist') }) {
  return {
    mode,
    context: at('.'),
    target: ['web', 'es2022'],
    entry: {
      'office': at('src/taskpane/office/office-here.ts'),
      'taskpane': { import: [at('build/pages/no-eval.ts'), at('src/taskpane/main.tsx')], dependOn: 'office' },
      'without-excel': [at('build/pages/no-eval.ts'), at('src/without-excel/main.tsx')],
      // While the pages are worked on, nothing is kept for use offline.
      ...(socket === undefined && {
        'service-worker': { import: at('src/without-excel/service-worker.ts'), filename: SERVICE_WORKER },
      }),
    },
    output: { ...OUTPUT, path: resolve(into) },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, use: TYPESCRIPT, exclude: /node_modules/ }] },
    optimization: OPTIMIZATION,
    devtool: false,
    plugins: pluginsFor(socket),
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

/** @param {string | undefined} socket */
function pluginsFor(socket) {
  const connect = socket === undefined ? [] : [socket];
  return [
    // Between minifying (stage 400) and the source maps (stage 500).
    new webpack.BannerPlugin({ banner: COMPILE_AT_ONCE, raw: true, test: /^scripts\//, stage: 450 }),
    new webpack.SourceMapDevToolPlugin({ filename: '[file].map', test: /\.js$/, exclude: SERVICE_WORKER }),
    page('taskpane', 'taskpane.html', connect, ['office', 'taskpane']),
    page('without-excel', 'index.html', connect),
    new CopyPlugin({ patterns: COPIED }),
    ...(socket === undefined
      ? [new PrecachePlugin({ entry: 'without-excel', page: 'index.html', worker: SERVICE_WORKER, folder: EXAMPLE })]
      : []),
  ];
}

/**
 * @param {import('./build/content-security-policy').Page} name
 * @param {string} filename
 * @param {readonly string[]} connect addresses that the page may connect to besides its own
 * @param {readonly string[]} [scripts] the entries that the page runs, in this order
 */
export function page(name, filename, connect, scripts = [name]) {
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

/**
 * What `npx webpack` and `npx webpack serve` run; --mode and --output-path are webpack's own.
 * @param {{ WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: 'production' | 'development' }} options
 */
export default function fromCommandLine(env, { mode }) {
  if (!env.WEBPACK_SERVE) return webpackConfig({ mode: mode ?? 'production' });
  const { socket, devServer } = developmentServer();
  return { ...webpackConfig({ mode: mode ?? 'development', socket }), devServer };
}
