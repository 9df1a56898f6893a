// The machine's yardstick: what an action does first, bundled from the four packages without any care. It reads an
// input that is required, and fails.

import * as core from '@actions/core';
import * as github from '@actions/github';
import { HttpClient } from '@actions/http-client';
import { z } from 'zod';

const Inputs = z.object({ devkey: z.string().min(1), emails: z.array(z.email()).min(1) });
const inputs = Inputs.safeParse({ devkey: core.getInput('devkey'), emails: [core.getInput('emails')] });
if (inputs.success) new HttpClient(github.context.repo.repo);
else core.setFailed(inputs.error.issues.map(({ message }) => message).join(', '));
