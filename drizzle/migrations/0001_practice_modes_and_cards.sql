CREATE TABLE `card_states` (
	`learner` text NOT NULL,
	`card` text NOT NULL,
	`due` integer NOT NULL,
	`stability` real NOT NULL,
	`difficulty` real NOT NULL,
	`scheduled_days` integer NOT NULL,
	`learning_steps` integer NOT NULL,
	`reps` integer NOT NULL,
	`lapses` integer NOT NULL,
	`state` integer NOT NULL,
	`last_review` integer,
	`suspended` integer DEFAULT false NOT NULL,
	`buried_until` integer,
	`revision` integer NOT NULL,
	PRIMARY KEY(`learner`, `card`),
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `card_states_by_due` ON `card_states` (`learner`,`due`);--> statement-breakpoint
CREATE TABLE `flags` (
	`learner` text NOT NULL,
	`question` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`learner`, `question`),
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `memory_settings` (
	`learner` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`learner` text NOT NULL,
	`question` text NOT NULL,
	`question_hash` text NOT NULL,
	`reason` text NOT NULL,
	`comment` text NOT NULL,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reports_by_question` ON `reports` (`question`);--> statement-breakpoint
CREATE INDEX `reports_open` ON `reports` (`resolved_at`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`learner` text NOT NULL,
	`card` text NOT NULL,
	`rating` integer NOT NULL,
	`before` text,
	`reviewed_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_by_learner` ON `reviews` (`learner`,`reviewed_at`);--> statement-breakpoint
ALTER TABLE `answers` ADD `partial` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `answers` ADD `confidence` integer;--> statement-breakpoint
ALTER TABLE `attempts` ADD `settings` text;--> statement-breakpoint
ALTER TABLE `attempts` ADD `finished_at` integer;--> statement-breakpoint
ALTER TABLE `standings` ADD `streak` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `answers` SET `partial` = CAST(`earned` AS REAL) / `out_of`;--> statement-breakpoint
UPDATE `standings` SET `streak` = `last_right`;
