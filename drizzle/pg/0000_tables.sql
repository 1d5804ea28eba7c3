CREATE TABLE "batches" (
	"key" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "batches_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"channel" text NOT NULL,
	"number" integer NOT NULL,
	"day" text NOT NULL,
	CONSTRAINT "batches_channel_number_unique" UNIQUE("channel","number")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "documents_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"channel" text NOT NULL,
	"serial" integer NOT NULL,
	"document" "bytea" NOT NULL,
	"signature" "bytea" NOT NULL,
	CONSTRAINT "documents_channel_serial_unique" UNIQUE("channel","serial")
);
--> statement-breakpoint
CREATE TABLE "envelopes" (
	"id" "bytea" PRIMARY KEY NOT NULL,
	"batch" integer NOT NULL,
	"envelope" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spool" (
	"channel" text NOT NULL,
	"id" "bytea" NOT NULL,
	"envelope" "bytea" NOT NULL,
	CONSTRAINT "spool_channel_id_pk" PRIMARY KEY("channel","id")
);
--> statement-breakpoint
ALTER TABLE "envelopes" ADD CONSTRAINT "envelopes_batch_batches_key_fk" FOREIGN KEY ("batch") REFERENCES "public"."batches"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "envelopes_by_batch" ON "envelopes" USING btree ("batch","id");--> statement-breakpoint
ALTER TABLE "spool" ALTER COLUMN "envelope" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "envelopes" ALTER COLUMN "envelope" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "spool" ALTER COLUMN "id" SET STATISTICS 0, ALTER COLUMN "envelope" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "envelopes" ALTER COLUMN "id" SET STATISTICS 0, ALTER COLUMN "envelope" SET STATISTICS 0;
