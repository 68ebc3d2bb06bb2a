// An independent checker of "which element belongs to which set" drawings, and a seeded generator of
// test hypergraphs. It shares nothing with src/layout: it flattens curves and counts crossings.
//
// A drawing is {sets:[{id,members:[..]}], curves:{id: CURVE}, marks:{element: MARK}}; the file may hold one
// drawing, an array of them, or one a line. CURVE: [[x,y],..] | [ring,ring,..] | "SVG path data" |
// {cx,cy,r} | {cx,cy,rx,ry,rotation°}. MARK: [x,y] | {x,y,r?} | a list of those (a mark drawn several times
// must be right every time). Elements without any set may be given in `elements:[..]`.
//
// What is counted (a "membership" is one element x set pair):
//   false      a mark inside a curve whose set does not hold the element
//   missing    a mark outside a curve whose set holds it, or no mark / no curve at all
//   onLine     a mark closer than eps (+ its own radius) to a curve: neither in nor out for a reader
//   components connected parts of the set's filled area (1 wanted); holes; selfCrossings
//   zones      from the arrangement itself, not from pixels: each crossing gives 4 face labels, each uncrossed
//              ring 2; faces = crossings + connected groups of curves + 1 (Euler's formula for transversal crossings)
//              drawn / needed / extra (drawn, no element) / absent (needed, not drawn) / shattered (faces - labels)
//   room       by pixels: extra zones whose largest inscribed circle is at least as big as the smallest
//              populated zone's mark circle ("roomy", i.e. a reader would look for a mark there), and area share

// ───────────────────────────────────────────────────────── PRNG and generator
export function mulberry32(a) {
  a >>>= 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const int = (rnd, lo, hi) => lo + Math.floor(rnd() * (hi - lo + 1));

/** One random hypergraph. Same (seed, options) → same answer everywhere (integer PRNG, no transcendental functions). */
export function randomHypergraph(seed, {sets = [3, 10], elements = [4, 15], model = 'mix'} = {}) {
  const rnd = mulberry32(Math.imul(seed, 2654435761) ^ 0x9e3779b9);
  for (let i = 0; i < 5; i++) rnd();
  const nS = int(rnd, sets[0], sets[1]),
    nE = int(rnd, elements[0], elements[1]);
  const kinds = ['uniform', 'regional', 'hub', 'sparse'];
  const kind = model === 'mix' ? kinds[seed % 4] : model;
  const E = Array.from({length: nE}, (_, i) => 'e' + (i + 1));
  const pos = E.map(() => [rnd(), rnd()]);
  const popular = E.map((_, i) => 1 / (1 + i)); // hub: Zipf-like, e1 is nearly everywhere
  const out = [],
    seen = new Set();
  for (let k = 0, guard = 0; k < nS && guard < 400; guard++) {
    let m;
    if (kind === 'uniform') {
      const p = 0.2 + 0.4 * rnd();
      m = E.filter(() => rnd() < p);
    } else if (kind === 'regional') {
      // the nearest few to a point, with one swap now and then
      const c = [rnd(), rnd()],
        size = int(rnd, 2, Math.max(2, Math.min(nE, Math.ceil(nE * 0.6))));
      const by = E.map((e, i) => [(pos[i][0] - c[0]) ** 2 + (pos[i][1] - c[1]) ** 2, i]).sort(
        (a, b) => a[0] - b[0] || a[1] - b[1],
      );
      m = by.slice(0, size).map((x) => E[x[1]]);
      if (rnd() < 0.3) m[m.length - 1] = E[int(rnd, 0, nE - 1)];
    } else if (kind === 'hub') {
      const size = int(rnd, 2, Math.min(nE, 6)),
        s = new Set();
      for (let g = 0; s.size < size && g < 200; g++) {
        let t = rnd() * popular.reduce((a, b) => a + b, 0),
          i = 0;
        while (i < nE - 1 && (t -= popular[i]) > 0) i++;
        s.add(E[i]);
      }
      m = [...s];
    } else {
      // sparse: trilaterals and pairs
      const size = int(rnd, 2, Math.min(nE, 3)),
        s = new Set();
      while (s.size < size) s.add(E[int(rnd, 0, nE - 1)]);
      m = [...s];
    }
    m = [...new Set(m)].sort((a, b) => +a.slice(1) - +b.slice(1));
    const key = m.join();
    if (m.length < 2 || (seen.has(key) && guard < 300)) continue;
    seen.add(key);
    out.push({id: 'S' + ++k, members: m});
  }
  for (const e of E)
    if (!out.some((s) => s.members.includes(e))) {
      // every element is somewhere
      const s = out[int(rnd, 0, out.length - 1)];
      s.members.push(e);
      s.members.sort((a, b) => +a.slice(1) - +b.slice(1));
    }
  return {name: `${kind}-${seed}`, seed, model: kind, sets: out};
}

const T = (s) => s.split(' ');
/** Example data of the brief (membership as given there; observers apart). */
export const REAL = [
  {id: 'F1', label: 'TR-AZ-TM', members: T('TUR AZE TKM')},
  {id: 'F2', label: 'TR-AZ-UZ', members: T('TUR AZE UZB')},
  {id: 'F3', label: 'AZ-IR-TM', members: T('AZE IRN TKM')},
  {id: 'F4', label: 'GE-AZ-KZ', members: T('GEO AZE KAZ')},
  {id: 'F5', label: 'Reinsurance pool', members: T('GEO AZE KAZ UZB')},
  {id: 'F6', label: 'Green Corridor Union', members: T('AZE KAZ UZB')},
  {id: 'F7', label: 'UZ-TM-AZ', members: T('UZB TKM AZE')},
  {id: 'F8', label: 'OTS', members: T('AZE KAZ KGZ TUR UZB'), observers: T('HUN TKM')},
  {id: 'F9', label: 'Consultative meeting', members: T('AZE KAZ KGZ TJK TKM UZB')},
  {id: 'F10', label: 'China–Central Asia', members: T('CHN KAZ KGZ TJK UZB')},
  {id: 'F11', label: 'Gas union', members: T('RUS KAZ UZB')},
  {id: 'F12', label: 'EAEU', members: T('RUS KAZ KGZ BLR ARM')},
  {id: 'F13', label: 'CAREC', members: T('AFG AZE CHN GEO KAZ KGZ MNG PAK TJK TKM UZB')},
  {id: 'F14', label: 'Birlestik', members: T('AZE KAZ KGZ TJK UZB')},
];
export function realSelection(which = 'all') {
  const ids =
    which === 'all'
      ? REAL.map((s) => s.id)
      : which === 'first7'
        ? REAL.slice(0, 7).map((s) => s.id)
        : which.split(',');
  return {
    name: 'real-' + which,
    sets: ids
      .map((id) => REAL.find((s) => s.id === id))
      .filter(Boolean)
      .map((s) => ({...s, members: [...s.members]})),
  };
}
/** n seeded sub-selections of the real data with lo..hi formats each. */
export function realSubsets(n, {seed = 7, lo = 3, hi = 8} = {}) {
  const rnd = mulberry32(seed),
    out = [];
  for (let i = 0; i < n; i++) {
    const k = int(rnd, lo, hi),
      pool = REAL.map((s) => s.id),
      pick = [];
    while (pick.length < k) pick.push(pool.splice(int(rnd, 0, pool.length - 1), 1)[0]);
    pick.sort((a, b) => +a.slice(1) - +b.slice(1));
    out.push({...realSelection(pick.join()), name: 'real-' + pick.join('+')});
  }
  return out;
}
/** element → sorted set ids; and the distinct non-empty zones. */
export function zonesOf(sets, elements = []) {
  const of = new Map(elements.map((e) => [e, []]));
  for (const s of sets) for (const e of s.members) (of.get(e) ?? of.set(e, []).get(e)).push(s.id);
  const zones = new Map();
  for (const [e, ids] of of) {
    const k = ids.join('|');
    (zones.get(k) ?? zones.set(k, []).get(k)).push(e);
  }
  return {of, zones};
}

// ───────────────────────────────────────────────────────── curves → rings
function flattenPath(d, tol) {
  const tok = d.match(/[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  const rings = [];
  let ring = null,
    i = 0,
    c = '',
    x = 0,
    y = 0,
    sx = 0,
    sy = 0,
    px = 0,
    py = 0,
    prev = '';
  const num = () => {
    const v = +tok[i++];
    if (!Number.isFinite(v)) throw new Error('bad path data');
    return v;
  };
  // an arc flag may be glued to what follows ("a5 5 0 0110 10")
  const flag = () => {
    const t = tok[i];
    if (t === '0' || t === '1') {
      i++;
      return +t;
    }
    tok[i] = t.slice(1);
    return +t[0];
  };
  const put = (a, b) => {
    ring.push([a, b]);
    x = a;
    y = b;
  };
  const bez = (p) => {
    let len = 0;
    for (let k = 1; k < p.length; k++)
      len += Math.hypot(p[k][0] - p[k - 1][0], p[k][1] - p[k - 1][1]);
    const n = Math.max(4, Math.min(400, Math.ceil(Math.sqrt(len / tol) * 1.2)));
    for (let k = 1; k <= n; k++) {
      const t = k / n;
      let q = p;
      while (q.length > 1)
        q = q
          .slice(1)
          .map((b, j) => [q[j][0] + (b[0] - q[j][0]) * t, q[j][1] + (b[1] - q[j][1]) * t]);
      put(q[0][0], q[0][1]);
    }
  };
  while (i < tok.length) {
    if (/[a-zA-Z]/.test(tok[i])) c = tok[i++];
    else if (c === 'M') c = 'L';
    else if (c === 'm') c = 'l';
    const rel = c === c.toLowerCase(),
      C = c.toUpperCase(),
      ox = rel ? x : 0,
      oy = rel ? y : 0;
    if (C === 'M') {
      x = ox + num();
      y = oy + num();
      sx = x;
      sy = y;
      ring = [[x, y]];
      rings.push(ring);
    } else if (C === 'Z') {
      x = sx;
      y = sy;
      ring = [[x, y]];
      rings.push(ring);
    } else if (C === 'L') put(ox + num(), oy + num());
    else if (C === 'H') put(ox + num(), y);
    else if (C === 'V') put(x, oy + num());
    else if (C === 'C' || C === 'S') {
      const x0 = x,
        y0 = y,
        smooth = C === 'S';
      const a = smooth
        ? /[CS]/.test(prev)
          ? [2 * x - px, 2 * y - py]
          : [x, y]
        : [ox + num(), oy + num()];
      const b = [ox + num(), oy + num()],
        e = [ox + num(), oy + num()];
      bez([[x0, y0], a, b, e]);
      px = b[0];
      py = b[1];
    } else if (C === 'Q' || C === 'T') {
      const x0 = x,
        y0 = y;
      const a =
        C === 'T'
          ? /[QT]/.test(prev)
            ? [2 * x - px, 2 * y - py]
            : [x, y]
          : [ox + num(), oy + num()];
      const e = [ox + num(), oy + num()];
      bez([[x0, y0], a, e]);
      px = a[0];
      py = a[1];
    } else if (C === 'A') {
      let rx = Math.abs(num()),
        ry = Math.abs(num());
      const phi = (num() * Math.PI) / 180,
        fa = flag(),
        fs = flag();
      const ex = ox + num(),
        ey = oy + num(),
        x0 = x,
        y0 = y;
      if (!rx || !ry) put(ex, ey);
      else if (ex !== x0 || ey !== y0) {
        const co = Math.cos(phi),
          si = Math.sin(phi),
          dx = (x0 - ex) / 2,
          dy = (y0 - ey) / 2;
        const u = co * dx + si * dy,
          v = -si * dx + co * dy,
          L = (u * u) / (rx * rx) + (v * v) / (ry * ry);
        if (L > 1) {
          rx *= Math.sqrt(L);
          ry *= Math.sqrt(L);
        }
        let q = Math.sqrt(
          Math.max(
            0,
            (rx * rx * ry * ry - rx * rx * v * v - ry * ry * u * u) /
              (rx * rx * v * v + ry * ry * u * u),
          ),
        );
        if (fa === fs) q = -q;
        const cu = (q * rx * v) / ry,
          cv = (-q * ry * u) / rx,
          cx = co * cu - si * cv + (x0 + ex) / 2,
          cy = si * cu + co * cv + (y0 + ey) / 2;
        const t0 = Math.atan2((v - cv) / ry, (u - cu) / rx);
        let dt = Math.atan2((-v - cv) / ry, (-u - cu) / rx) - t0;
        if (fs && dt < 0) dt += 2 * Math.PI;
        if (!fs && dt > 0) dt -= 2 * Math.PI;
        const n = Math.max(6, Math.ceil((Math.abs(dt) * Math.sqrt(Math.max(rx, ry) / tol)) / 2));
        for (let k = 1; k <= n; k++) {
          const t = t0 + (dt * k) / n,
            a = rx * Math.cos(t),
            b = ry * Math.sin(t);
          put(k === n ? ex : co * a - si * b + cx, k === n ? ey : si * a + co * b + cy);
        }
      }
    } else throw new Error('path command ' + c);
    prev = C;
  }
  return rings.filter((r) => r.length > 2);
}
function toRings(c, tol) {
  if (!c) return [];
  let rings;
  if (typeof c === 'string') rings = flattenPath(c, tol);
  else if (!Array.isArray(c)) {
    const rx = c.rx ?? c.r ?? c.radius,
      ry = c.ry ?? rx,
      cx = c.cx ?? c.x,
      cy = c.cy ?? c.y,
      f = ((c.rotation ?? 0) * Math.PI) / 180;
    rings = [
      Array.from({length: 720}, (_, k) => {
        const t = (k / 360) * Math.PI,
          a = rx * Math.cos(t),
          b = ry * Math.sin(t);
        return [cx + a * Math.cos(f) - b * Math.sin(f), cy + a * Math.sin(f) + b * Math.cos(f)];
      }),
    ];
  } else rings = typeof c[0]?.[0] === 'number' ? [c] : c.map((r) => r);
  return rings
    .map((r) => {
      const o = [];
      for (const p of r) {
        const q = o[o.length - 1];
        if (!q || q[0] !== p[0] || q[1] !== p[1]) o.push([+p[0], +p[1]]);
      }
      while (o.length > 1 && o[0][0] === o[o.length - 1][0] && o[0][1] === o[o.length - 1][1])
        o.pop();
      return o;
    })
    .filter((r) => r.length > 2);
}
function marksOf(m) {
  if (m == null) return [];
  if (Array.isArray(m) && typeof m[0] === 'number') return [{x: m[0], y: m[1]}];
  if (Array.isArray(m)) return m.flatMap(marksOf);
  return [{x: m.x ?? m.cx, y: m.y ?? m.cy, r: m.r}];
}

// ───────────────────────────────────────────────────────── geometry
function winding(rings, x, y) {
  // [parity, winding number]
  let par = 0,
    w = 0;
  for (const r of rings)
    for (let i = 0, j = r.length - 1; i < r.length; j = i++) {
      const [ax, ay] = r[j],
        [bx, by] = r[i];
      if (ay > y === by > y) continue;
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
      if (by > ay ? side > 0 : side < 0) {
        par ^= 1;
        w += by > ay ? 1 : -1;
      }
    }
  return [par, w];
}
function distToRings(rings, x, y) {
  let best = Infinity;
  for (const r of rings)
    for (let i = 0, j = r.length - 1; i < r.length; j = i++) {
      const ax = r[j][0],
        ay = r[j][1],
        ux = r[i][0] - ax,
        uy = r[i][1] - ay,
        l = ux * ux + uy * uy;
      let t = l ? ((x - ax) * ux + (y - ay) * uy) / l : 0;
      t = t < 0 ? 0 : t > 1 ? 1 : t;
      const dx = ax + t * ux - x,
        dy = ay + t * uy - y,
        d = dx * dx + dy * dy;
      if (d < best) best = d;
    }
  return Math.sqrt(best);
}
/** All proper crossings among segments; segs: {ax,ay,bx,by,ring,k,n}. Neighbours on the same ring are skipped. */
function crossings(segs, cb) {
  const s = segs.slice().sort((p, q) => Math.min(p.ax, p.bx) - Math.min(q.ax, q.bx));
  let active = [];
  for (const a of s) {
    const lo = Math.min(a.ax, a.bx),
      ylo = Math.min(a.ay, a.by),
      yhi = Math.max(a.ay, a.by);
    active = active.filter((b) => Math.max(b.ax, b.bx) >= lo);
    for (const b of active) {
      if (Math.max(b.ay, b.by) < ylo || Math.min(b.ay, b.by) > yhi) continue;
      if (a.ring === b.ring) {
        const g = Math.abs(a.k - b.k);
        if (g <= 1 || g === a.n - 1) continue;
      }
      const d1x = a.bx - a.ax,
        d1y = a.by - a.ay,
        d2x = b.bx - b.ax,
        d2y = b.by - b.ay,
        den = d1x * d2y - d1y * d2x;
      if (!den) continue;
      const t = ((b.ax - a.ax) * d2y - (b.ay - a.ay) * d2x) / den,
        u = ((b.ax - a.ax) * d1y - (b.ay - a.ay) * d1x) / den;
      if (t >= 0 && t < 1 && u >= 0 && u < 1) cb(a, b, a.ax + t * d1x, a.ay + t * d1y);
    }
    active.push(a);
  }
}

// ───────────────────────────────────────────────────────── the check
export function check(
  drawing,
  {eps = 0.01, mark = 0, fill = 'evenodd', tol = 0.02, raster = 220, memberships = false} = {},
) {
  const sets = drawing.sets.map((s) => ({id: String(s.id), has: new Set(s.members)}));
  const {of, zones} = zonesOf(
    drawing.sets.map((s) => ({id: String(s.id), members: [...new Set(s.members)]})),
    drawing.elements ?? [],
  );
  const elements = [...of.keys()];
  const rings = sets.map((s) => toRings(drawing.curves?.[s.id], tol));
  const inside = (k, x, y) => {
    const w = winding(rings[k], x, y);
    return fill === 'nonzero' ? w[1] !== 0 : w[0] === 1;
  };
  const r = {
    name: drawing.name,
    sets: sets.length,
    elements: elements.length,
    memberships: 0,
    pairs: sets.length * elements.length,
    false: 0,
    missing: 0,
    onLine: 0,
    wrongElements: 0,
    unplaced: [],
    noCurve: [],
    errors: [],
    perSet: [],
  };
  const clear = sets.map(() => Infinity);
  for (const e of elements) {
    const ms = marksOf(drawing.marks?.[e]).filter(
      (m) => Number.isFinite(m.x) && Number.isFinite(m.y),
    );
    if (!ms.length) r.unplaced.push(e);
    let bad = !ms.length;
    sets.forEach((s, k) => {
      const should = s.has.has(e);
      if (should) r.memberships++;
      if (!ms.length) {
        if (should) {
          r.missing++;
        }
        return;
      }
      let f = 0,
        m = 0,
        on = 0;
      for (const p of ms) {
        const is = rings[k].length > 0 && inside(k, p.x, p.y);
        if (is && !should) f = 1;
        if (!is && should) m = 1;
        if (rings[k].length) {
          const d = distToRings(rings[k], p.x, p.y) - (p.r ?? mark);
          clear[k] = Math.min(clear[k], d);
          if (d < eps) on = 1;
        }
      }
      r.false += f;
      r.missing += m;
      r.onLine += on;
      if (f || m) {
        bad = true;
        r.errors.push((f ? '+' : '-') + e + '@' + s.id);
      }
    });
    if (bad) r.wrongElements++;
  }
  if (memberships) {
    r.correct = r.false === 0 && r.missing === 0;
    return r;
  }
  // arrangement
  const all = rings.flat(2);
  let x0 = Infinity,
    x1 = -Infinity,
    y0 = Infinity,
    y1 = -Infinity;
  for (const [x, y] of all) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  const size = Math.max(x1 - x0, y1 - y0, 1e-9);
  const segs = [],
    ringSet = [],
    ringPts = [];
  let rid = 0;
  rings.forEach((rs, k) =>
    rs.forEach((ring) => {
      // a tiny, different shift for each ring breaks ties (shared vertices, coincident edges) the same way every time
      const sx = (rid + 1) * size * 1.37e-7,
        sy = (rid * rid + 1) * size * 0.71e-7,
        n = ring.length;
      const p = ring.map(([x, y]) => [x + sx, y + sy]);
      for (let i = 0; i < n; i++) {
        const a = p[i],
          b = p[(i + 1) % n];
        segs.push({ax: a[0], ay: a[1], bx: b[0], by: b[1], ring: rid, k: i, n});
      }
      ringSet.push(k);
      ringPts.push(p);
      rid++;
    }),
  );
  const group = ringSet.map((_, i) => i),
    find = (i) => {
      while (group[i] !== i) i = group[i] = group[group[i]];
      return i;
    };
  const X = [],
    self = sets.map(() => 0),
    touched = ringSet.map(() => 0),
    pairX = new Map();
  crossings(segs, (a, b, x, y) => {
    const ka = ringSet[a.ring],
      kb = ringSet[b.ring];
    if (ka === kb) self[ka]++;
    touched[a.ring] = touched[b.ring] = 1;
    group[find(a.ring)] = find(b.ring);
    X.push([x, y, a.ring, b.ring]);
    if (ka !== kb) {
      const q = ka < kb ? ka + ',' + kb : kb + ',' + ka;
      pairX.set(q, (pairX.get(q) ?? 0) + 1);
    }
  });
  const shifted = sets.map((_, k) => ringPts.filter((_, i) => ringSet[i] === k));
  const labels = new Map();
  const add = (x, y, ra, rb) => {
    const bits = sets.map((_, k) => {
      let w = winding(
        shifted[k].filter((p) => p !== ringPts[ra] && p !== ringPts[rb]),
        x,
        y,
      );
      return w[0];
    });
    const ka = ringSet[ra],
      kb = rb < 0 ? -1 : ringSet[rb];
    for (let m = 0; m < (rb < 0 ? 2 : 4); m++) {
      const b = bits.slice();
      if (m & 1) b[ka] ^= 1;
      if (m & 2) b[kb] ^= 1;
      labels.set(
        sets
          .filter((_, k) => b[k])
          .map((s) => s.id)
          .join('|'),
        1,
      );
    }
  };
  for (const [x, y, a, b] of X) add(x, y, a, b);
  ringSet.forEach((_, i) => {
    if (!touched[i]) {
      const p = ringPts[i][0],
        q = ringPts[i][1];
      add((p[0] + q[0]) / 2, (p[1] + q[1]) / 2, i, -1);
    }
  });
  labels.set('', 1);
  const groups = new Set(ringSet.map((_, i) => find(i))).size,
    faces = X.length + groups + 1;
  const need = [...zones.keys()].filter((z) => z !== '');
  const extra = [...labels.keys()].filter((z) => z !== '' && !zones.has(z)),
    absent = need.filter((z) => !labels.has(z));
  let triple = 0;
  for (let i = 0; i < X.length; i++)
    for (let j = i + 1; j < X.length; j++)
      if (
        Math.abs(X[i][0] - X[j][0]) < size * 5e-4 &&
        Math.abs(X[i][1] - X[j][1]) < size * 5e-4 &&
        new Set([X[i][2], X[i][3], X[j][2], X[j][3]]).size > 2
      )
        triple++;
  // concurrency: share of all curve length running along another set's curve within 0.2 % of the drawing's size
  const near = size * 0.002,
    cellOf = (x, y) => Math.floor((x - x0) / near / 4) + ',' + Math.floor((y - y0) / near / 4),
    hash = new Map();
  for (const s of segs) {
    // coarse hash of segment sample points, cells of 4 x the tolerance
    const l = Math.sqrt((s.bx - s.ax) ** 2 + (s.by - s.ay) ** 2),
      n = Math.ceil(l / near / 2) || 1;
    for (let q = 0; q <= n; q++) {
      const key = cellOf(s.ax + ((s.bx - s.ax) * q) / n, s.ay + ((s.by - s.ay) * q) / n);
      let h = hash.get(key);
      if (!h) hash.set(key, (h = []));
      if (h[h.length - 1] !== s) h.push(s);
    }
  }
  const nearOther = (x, y, k, dx, dy) => {
    // near another set's curve and running along it (within 15 degrees)
    const cx = Math.floor((x - x0) / near / 4),
      cy = Math.floor((y - y0) / near / 4);
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const s of hash.get(cx + i + ',' + (cy + j)) ?? []) {
          if (ringSet[s.ring] === k) continue;
          const ux = s.bx - s.ax,
            uy = s.by - s.ay,
            l = ux * ux + uy * uy;
          if ((ux * dy - uy * dx) ** 2 > 0.067 * l * (dx * dx + dy * dy)) continue;
          let t = l ? ((x - s.ax) * ux + (y - s.ay) * uy) / l : 0;
          t = t < 0 ? 0 : t > 1 ? 1 : t;
          if ((s.ax + t * ux - x) ** 2 + (s.ay + t * uy - y) ** 2 < near * near) return true;
        }
    return false;
  };
  let len = 0,
    conc = 0;
  for (const s of segs) {
    const l = Math.sqrt((s.bx - s.ax) ** 2 + (s.by - s.ay) ** 2),
      parts = Math.max(1, Math.ceil(l / (size * 0.01)));
    len += l;
    for (let q = 0; q < parts; q++) {
      const t = (q + 0.5) / parts,
        mx = s.ax + t * (s.bx - s.ax),
        my = s.ay + t * (s.by - s.ay);
      if (nearOther(mx, my, ringSet[s.ring], s.bx - s.ax, s.by - s.ay)) conc += l / parts;
    }
  }
  r.crossings = X.length - self.reduce((a, b) => a + b, 0);
  r.pairsCrossingOverTwice = [...pairX.values()].filter((v) => v > 2).length;
  r.triplePoints = triple;
  r.concurrentShare = len ? +(conc / len).toFixed(4) : 0;
  r.zones = {
    needed: need.length,
    drawn: labels.size - 1,
    extra: extra.length,
    absent: absent.length,
    shattered: Math.max(0, faces - labels.size),
    faces: faces - 1,
  };
  // components and holes: nesting depth of the set's own rings (even-odd)
  sets.forEach((s, k) => {
    const rs = rings[k];
    if (!rs.length && s.has.size) r.noCurve.push(s.id);
    let comp = 0,
      holes = 0;
    rs.forEach((ring, i) => {
      let depth = 0;
      rs.forEach((o, j) => {
        if (j !== i && winding([o], ring[0][0], ring[0][1])[0]) depth++;
      });
      if (depth % 2) holes++;
      else comp++;
    });
    r.perSet.push({
      id: s.id,
      components: comp,
      holes,
      selfCrossings: self[k],
      clearance: Number.isFinite(clear[k]) ? +clear[k].toFixed(3) : null,
    });
  });
  r.split = r.perSet.filter((p) => p.components !== 1).length;
  r.holes = r.perSet.filter((p) => p.holes).length;
  r.selfCrossing = r.perSet.filter((p) => p.selfCrossings).length;
  if (raster && all.length) {
    const pad = size * 0.02,
      cell = (size + 2 * pad) / raster,
      W = Math.ceil((x1 - x0 + 2 * pad) / cell),
      H = Math.ceil((y1 - y0 + 2 * pad) / cell);
    const lab = new Array(W * H),
      dt = new Float64Array(W * H);
    const bit = sets.map((_, k) => {
      // scanline fill
      const m = new Uint8Array(W * H);
      for (let j = 0; j < H; j++) {
        const y = y0 - pad + (j + 0.5) * cell,
          xs = [];
        for (const ring of rings[k])
          for (let i = 0, q = ring.length - 1; i < ring.length; q = i++) {
            const [ax, ay] = ring[q],
              [bx, by] = ring[i];
            if (ay > y !== by > y)
              xs.push([ax + ((y - ay) / (by - ay)) * (bx - ax), by > ay ? 1 : -1]);
          }
        xs.sort((a, b) => a[0] - b[0]);
        let w = 0;
        for (let q = 0; q + 1 < xs.length; q++) {
          w += fill === 'nonzero' ? xs[q][1] : 1;
          if (fill === 'nonzero' ? w !== 0 : w % 2 === 1)
            for (
              let i = Math.max(0, Math.ceil((xs[q][0] - x0 + pad) / cell - 0.5));
              i < W && x0 - pad + (i + 0.5) * cell < xs[q + 1][0];
              i++
            )
              m[j * W + i] = 1;
        }
      }
      return m;
    });
    for (let i = 0; i < W * H; i++) {
      let s = '';
      for (let k = 0; k < sets.length; k++) if (bit[k][i]) s += (s ? '|' : '') + sets[k].id;
      lab[i] = s;
    }
    const big = 1e9;
    for (let i = 0; i < W * H; i++) {
      const x = i % W,
        y = (i / W) | 0;
      dt[i] =
        x &&
        y &&
        x < W - 1 &&
        y < H - 1 &&
        lab[i] === lab[i - 1] &&
        lab[i] === lab[i - W] &&
        lab[i] === lab[i + 1] &&
        lab[i] === lab[i + W]
          ? big
          : 0.5;
    }
    const D = Math.SQRT2;
    for (let y = 1; y < H - 1; y++)
      for (let x = 1; x < W - 1; x++) {
        const i = y * W + x;
        dt[i] = Math.min(dt[i], dt[i - 1] + 1, dt[i - W] + 1, dt[i - W - 1] + D, dt[i - W + 1] + D);
      }
    for (let y = H - 2; y > 0; y--)
      for (let x = W - 2; x > 0; x--) {
        const i = y * W + x;
        dt[i] = Math.min(dt[i], dt[i + 1] + 1, dt[i + W] + 1, dt[i + W + 1] + D, dt[i + W - 1] + D);
      }
    const fat = new Map();
    let inAny = 0,
      inExtra = 0;
    for (let i = 0; i < W * H; i++) {
      if (!lab[i]) continue;
      inAny++;
      if (!zones.has(lab[i])) inExtra++;
      fat.set(lab[i], Math.max(fat.get(lab[i]) ?? 0, dt[i]));
    }
    const smallest = Math.min(...need.filter((z) => fat.has(z)).map((z) => fat.get(z)));
    r.room = {
      extraAreaShare: inAny ? +(inExtra / inAny).toFixed(4) : 0,
      roomyExtraZones: [...fat].filter(([z, f]) => !zones.has(z) && f >= Math.max(smallest, 2))
        .length,
      smallestZoneRadius: Number.isFinite(smallest) ? +(smallest * cell).toFixed(2) : null,
    };
  }
  r.extraZones = extra;
  r.absentZones = absent;
  r.correct = r.false === 0 && r.missing === 0;
  r.wellFormed =
    r.correct &&
    !r.onLine &&
    !r.split &&
    !r.holes &&
    !r.selfCrossing &&
    !extra.length &&
    !r.zones.shattered &&
    !triple &&
    r.concurrentShare < 0.01;
  return r;
}
export const summary = (r) =>
  `${r.correct ? 'ok  ' : 'WRONG'} ${r.name ?? ''} sets=${r.sets} elements=${r.elements} memberships=${r.memberships} false=${r.false} missing=${r.missing} onLine=${r.onLine}` +
  ` unplaced=${r.unplaced.length} | split=${r.split} holes=${r.holes} selfX=${r.selfCrossing} crossings=${r.crossings} triple=${r.triplePoints} concurrent=${(100 * r.concurrentShare).toFixed(1)}%` +
  ` | zones needed=${r.zones.needed} drawn=${r.zones.drawn} extra=${r.zones.extra}${r.room ? ` (roomy ${r.room.roomyExtraZones})` : ''} absent=${r.zones.absent} shattered=${r.zones.shattered}`;
