CREATE TABLE `own_datasets` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`name` text NOT NULL,
	`rows` integer NOT NULL,
	`features` text NOT NULL,
	`target` text NOT NULL,
	`classes` text,
	`bytes` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `own_datasets_by_name` ON `own_datasets` (`owner`,`name`);--> statement-breakpoint
ALTER TABLE `training_jobs` ADD `search` integer DEFAULT 0 NOT NULL;