/** The day of the build, as 2026-11-24: what is upcoming and what is past depends on it. */
export const today = new Date().toISOString().slice(0, 10);
