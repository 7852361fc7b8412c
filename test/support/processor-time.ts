/** The milliseconds of a processor that work takes: no more on a busy machine, which may leave it waiting, than on a quiet one. */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
