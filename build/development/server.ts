import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { webpackConfig } from '../../webpack.config.js';
import { developmentServer, type Certificate } from './server-options';

/** Serves the pages over https and builds them again as their sources change. */
export async function startServer(address: string, certificate: Certificate | undefined): Promise<WebpackDevServer> {
  const { socket, devServer } = developmentServer(address, certificate);
  const server = new WebpackDevServer(devServer, webpack(webpackConfig({ mode: 'development', socket })));
  await server.start();
  return server;
}
