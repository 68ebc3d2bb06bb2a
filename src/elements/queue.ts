/*
 * One figure a task. Four figures drawn in one task block a phone for half a second; drawn in four,
 * the reader can scroll between them.
 */
const waiting = new Set<() => void>();
const channel = typeof MessageChannel === 'undefined' ? undefined : new MessageChannel();
let running = false;

function next(): void {
  const [job] = waiting;
  if (!job) {
    running = false;
    return;
  }
  waiting.delete(job);
  // The next one is asked for first: a figure that throws must not stop the others.
  channel?.port2.postMessage(0);
  job();
}
if (channel) {
  channel.port1.onmessage = next;
  // On a server an open channel would keep the program from ending.
  (channel.port1 as {unref?: () => void}).unref?.();
}

/** Runs a job in a task of its own, after those that wait already; once, however often it is asked. */
export function enqueue(job: () => void): void {
  waiting.add(job);
  if (running || !channel) return;
  running = true;
  channel.port2.postMessage(0);
}

/** Takes a job back. */
export function dequeue(job: () => void): void {
  waiting.delete(job);
}

/** Runs all that wait, now: before the page is printed. */
export function flushQueue(): void {
  for (const job of waiting) {
    waiting.delete(job);
    job();
  }
}
