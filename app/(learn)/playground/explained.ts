'use client';
import { createContext } from 'react';

/** Whether every control shows its sentence of help; screen readers hear it in any case. */
export const Explained = createContext(false);
