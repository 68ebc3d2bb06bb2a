/*
 * How a framed page tells its height, in three tongues: WordPress (only with the secret that it was
 * given), AMP, and ours. It listens to its parent alone, keeps nothing, and runs in an opaque origin.
 */

/** The script of the page in the frame. It is inlined, so that its hash is in the page's policy. */
export const FRAMED = `(function () {
  'use strict';
  var host = window.parent;
  if (host === window) return;
  var found = /[#&?]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(location.hash);
  var secret = found ? found[1] : undefined;
  var last = 0;
  var waiting;
  function send() {
    waiting = undefined;
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    if (secret) host.postMessage({message: 'height', value: height, secret: secret}, '*');
    host.postMessage({sentinel: 'amp', type: 'embed-size', height: height}, '*');
    host.postMessage({corridorKit: 'height', value: height}, '*');
  }
  function soon() {
    if (waiting === undefined) waiting = setTimeout(send, 50);
  }
  new ResizeObserver(soon).observe(document.documentElement);
  addEventListener('load', soon);
  addEventListener('message', function (event) {
    var data = event.data;
    if (event.source !== host || typeof data !== 'object' || data === null) return;
    var ready = data.message === 'ready' && secret !== undefined && data.secret === secret;
    if (!ready && data.corridorKit !== 'ask') return;
    last = 0;
    soon();
  });
})();
`;

/**
 * The other end, \`frame.js\`, for a page that frames published figures: it believes a height only from
 * the frame that is meant, within 100 to 4000 px.
 */
export const FRAMING = `// Gives frames of published figures the height that they ask for. Loaded once by the page that has them.
(function () {
  'use strict';
  addEventListener('message', function (event) {
    var data = event.data;
    if (typeof data !== 'object' || data === null || data.corridorKit !== 'height') return;
    var height = Math.ceil(data.value);
    if (typeof data.value !== 'number' || !isFinite(height)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      frame.setAttribute('height', String(Math.max(100, Math.min(4000, height))));
    });
  });
  document.querySelectorAll('iframe').forEach(function (frame) {
    frame.contentWindow.postMessage({corridorKit: 'ask'}, '*');
  });
})();
`;
