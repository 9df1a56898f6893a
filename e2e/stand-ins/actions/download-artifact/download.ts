import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const { E2E_ARTIFACTS = '', INPUT_NAME = '', INPUT_PATH = '' } = process.env;
mkdirSync(INPUT_PATH, { recursive: true });
cpSync(join(E2E_ARTIFACTS, INPUT_NAME), INPUT_PATH, { recursive: true });
