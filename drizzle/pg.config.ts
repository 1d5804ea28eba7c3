import { defineConfig } from 'drizzle-kit'

/** `npx drizzle-kit generate --config drizzle/pg.config.ts` writes the next migration after a change of tables. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/pg/tables.ts',
  out: './drizzle/pg',
})
