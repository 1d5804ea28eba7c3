import { defineConfig } from 'drizzle-kit'

/** `npx drizzle-kit generate --config drizzle/sqlite.config.ts` writes the next migration after a change of tables. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/store/sqlite/tables.ts',
  out: './drizzle/sqlite',
})
