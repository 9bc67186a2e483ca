import { cpus, totalmem } from 'node:os';

/** When and where a measurement was taken, in a line: day, processor, cores, memory, Node, system. */
export function machine(): string {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 1e9);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'} · ${gigabytes} GB · Node ${process.versions.node} · ${process.platform}\n\n`;
}
