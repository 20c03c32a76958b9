import webpack, { type Configuration, type StatsCompilation } from 'webpack';

/** Runs a build to its end; rejects with all of its errors. */
export function runWebpack(config: Configuration): Promise<StatsCompilation> {
  const compiler = webpack(config);
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (!stats) reject(failure ?? new Error('The build was called off.'));
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(stats.toJson({ all: false, assets: true, entrypoints: true, chunks: true, chunkRelations: true }));
      });
    });
  });
}
