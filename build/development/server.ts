import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { webpackConfig } from '../webpack.config';
import type { Certificate } from './certificate';

/** Serves the pages over https and builds them again as their sources change. Without a certificate it makes one that nobody trusts yet. */
export async function startedServer(address: string, certificate: Certificate | undefined): Promise<WebpackDevServer> {
  const { hostname, port, host } = new URL(address);
  const compiler = webpack(webpackConfig({ mode: 'development', socket: `wss://${host}` }));
  const server = new WebpackDevServer(
    {
      host: hostname,
      port,
      server: { type: 'https', options: certificate ?? {} },
      static: false,
      // The pages' security policy lets nothing be shown over them, and no code be made from text.
      client: { overlay: false, logging: 'warn' },
      hot: false,
      liveReload: true,
      headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' },
      setupExitSignals: true,
    },
    compiler,
  );
  await server.start();
  return server;
}
