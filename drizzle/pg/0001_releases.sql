CREATE TABLE "releases" (
	"place" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "releases_place_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"channel" text NOT NULL,
	"number" integer NOT NULL,
	"withdraws" integer,
	"entry" "bytea" NOT NULL,
	"signature" "bytea" NOT NULL,
	"content" "bytea",
	CONSTRAINT "releases_channel_number_unique" UNIQUE("channel","number")
);--> statement-breakpoint
ALTER TABLE "releases" ALTER COLUMN "content" SET STORAGE EXTERNAL, ALTER COLUMN "content" SET STATISTICS 0;
