/** A stretch of time in years: 2025 to 2026 is the year 2025. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** Takes a day (2025-01-31), a month (2025-01) or a year (2025) and gives the stretch of time that it may mean. */
export function timeSpan(date: string): TimeSpan {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { start: year, end: year + 1 };
  if (day === undefined) return { start: years(year, month, 1), end: years(year, month + 1, 1) };
  return { start: years(year, month, day), end: years(year, month, day + 1) };
}

function years(year: number, month: number, day: number): number {
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.UTC(year, month - 1, day) - first) / (next - first);
}
