import { win32 } from 'node:path';

/** Names of devices, also with an extension: Windows opens the device instead of a file. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;

/**
 * Why Windows would write to something else than a file with this name; undefined on other systems and for other
 * names. Only the last part of the path counts: a directory with such a name cannot be made.
 */
export function windowsNameProblem(path: string, platform: NodeJS.Platform): string | undefined {
  if (platform !== 'win32') return undefined;
  const name = win32.basename(path);
  if (DEVICE.test(name.trimEnd())) return 'its name belongs to a device of Windows';
  if (/[. ]$/.test(name)) return 'Windows removes the period or space at the end of its name';
  // `name:stream` is a hidden part of the file `name`.
  if (/[<>:"|?*]/.test(name)) return 'its name contains a character that Windows does not allow';
  return undefined;
}
