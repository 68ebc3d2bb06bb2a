// A small static server for the loopback address, with live reload where asked for.
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};
const EVENTS = '/.reload/events';
const SCRIPT = '/.reload/script.js';
const RELOAD = `new EventSource('${EVENTS}').addEventListener('change', () => location.reload());\n`;
/** A script of our own origin, not an inline one: demo pages send a content security policy. */
const TAG = `<script src="${SCRIPT}"></script>`;

/** The file that a URL path means in a folder; undefined outside of it or where nothing is. */
function fileIn(folder, path) {
  const base = normalize(folder + sep);
  const file = normalize(join(base, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(base)) return undefined;
  const stat = statSync(file, {throwIfNoEntry: false});
  return stat?.isFile() ? {file, size: stat.size} : undefined;
}

/**
 * Serves folders, the first that has a file wins.
 *
 * @param {object} options
 * @param {{at: string, folder: string}[]} options.mounts URL path, ending in a slash, and its folder
 * @param {number} [options.port] 0 chooses a free one
 * @param {boolean} [options.live] add the reload script to pages
 * @returns {Promise<{url: string, reload: () => void, close: () => Promise<void>}>}
 */
export function serve({mounts, port = 0, live = false}) {
  const listeners = new Set();

  function find(path) {
    for (const {at, folder} of mounts) {
      const found = path.startsWith(at) && fileIn(folder, path.slice(at.length - 1));
      if (found) return found;
    }
    return undefined;
  }

  function listen(request, response) {
    response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
    response.write('retry: 500\n\n');
    listeners.add(response);
    request.once('close', () => listeners.delete(response));
  }

  function answer(request, response) {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const send = (status, type, body) => {
      response.writeHead(status, {'content-type': type, 'cache-control': 'no-store'});
      response.end(body);
    };
    let path;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      return send(400, TYPES['.txt'], 'Not a path\n');
    }
    if (live && path === EVENTS) return listen(request, response);
    if (live && path === SCRIPT) return send(200, TYPES['.js'], RELOAD);
    const found = find(path);
    if (!found) {
      if (!path.endsWith('/') && find(`${path}/`)) {
        response.writeHead(302, {location: `${pathname}/`});
        return response.end();
      }
      return send(404, TYPES['.txt'], 'Not found\n');
    }
    const isPage = extname(found.file) === '.html';
    response.writeHead(200, {
      'content-type': TYPES[extname(found.file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...(live && isPage ? {} : {'content-length': found.size}),
    });
    if (request.method === 'HEAD') return response.end();
    const stream = createReadStream(found.file);
    if (!live || !isPage) return stream.pipe(response);
    stream.pipe(response, {end: false});
    return stream.once('end', () => response.end(TAG));
  }

  const server = createServer(answer);
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const {port: chosen} = server.address();
      done({
        url: `http://127.0.0.1:${chosen}`,
        reload: () => {
          for (const listener of listeners) listener.write('event: change\ndata: 1\n\n');
        },
        close: () =>
          new Promise((closed) => {
            for (const listener of listeners) listener.end();
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
