// Serves what is in memory, compressed beforehand, and keeps count of it.
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * @param {Map<string, string | Buffer>} files content by path
 * @returns {Promise<{url: string, log: {path: string, bytes: number}[], close: () => void}>}
 */
export function serveFiles(files) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  const packed = new Map(
    [...files].map(([path, content]) => [path, brotliCompressSync(content, {params})]),
  );
  const log = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const body = packed.get(pathname);
    if (!body) return response.writeHead(404).end();
    log.push({path: pathname, bytes: body.length});
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname)] ?? TYPES['.html'],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
    });
    return response.end(body);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({
        url: `http://127.0.0.1:${server.address().port}`,
        log,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      }),
    );
  });
}
