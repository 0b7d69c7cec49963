/** Loaded before a measured program (`node --import`): writes what the process used to the file named by USAGE_FILE. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env['USAGE_FILE'] ?? '',
    JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }),
  );
});
