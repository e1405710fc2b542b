import type { Problem } from '../case-file/yaml-text';
import { UsageError } from './failures';

/** A file that cannot be used, with every reason and the line it stands on. */
export function badFile(problems: readonly Problem[]): UsageError {
  const lines = problems.map(({ file, line, column, path, message }) => {
    const where = `${file}:${line}:${column}`;
    return path === '' ? `${where}: ${message}` : `${where}: ${path}: ${message}`;
  });
  return new UsageError(lines.join('\n'), lines.join('\n'), { code: 'BAD_FILE', details: { problems } });
}
