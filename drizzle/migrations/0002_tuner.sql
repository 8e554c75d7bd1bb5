CREATE TABLE `tags` (
	`owner` text NOT NULL,
	`resource` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`owner`, `resource`, `key`)
);
--> statement-breakpoint
CREATE TABLE `training_jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner` text NOT NULL,
	`name` text NOT NULL,
	`tuning_job` integer,
	`number` integer NOT NULL,
	`attempt` integer NOT NULL,
	`point` text NOT NULL,
	`hyperparameters` text NOT NULL,
	`status` text NOT NULL,
	`stop` text,
	`starts` text NOT NULL,
	`losses` integer NOT NULL,
	`target` integer,
	`objective` real,
	`metrics` text,
	`failure_reason` text,
	`retryable` integer DEFAULT false NOT NULL,
	`trained_ms` integer NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`attempt_at` integer,
	`modified_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`tuning_job`) REFERENCES `tuning_jobs`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `training_jobs_by_creation` ON `training_jobs` (`owner`,`created_at`);--> statement-breakpoint
CREATE INDEX `training_jobs_by_status` ON `training_jobs` (`owner`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `training_jobs_of_job_by_status` ON `training_jobs` (`tuning_job`,`status`);--> statement-breakpoint
CREATE INDEX `training_jobs_of_job_by_objective` ON `training_jobs` (`tuning_job`,`objective`);--> statement-breakpoint
CREATE UNIQUE INDEX `training_jobs_by_name` ON `training_jobs` (`owner`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `training_jobs_by_number` ON `training_jobs` (`tuning_job`,`number`);--> statement-breakpoint
CREATE TABLE `training_logs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`training_job` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`training_job`) REFERENCES `training_jobs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `training_logs_by_job` ON `training_logs` (`training_job`);--> statement-breakpoint
CREATE TABLE `training_reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`training_job` integer NOT NULL,
	`attempt` integer NOT NULL,
	`epoch` integer NOT NULL,
	`metric` text NOT NULL,
	`value` real,
	`at` integer NOT NULL,
	FOREIGN KEY (`training_job`) REFERENCES `training_jobs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `training_reports_by_job` ON `training_reports` (`training_job`);--> statement-breakpoint
CREATE TABLE `tuning_jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`owner` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`request` text,
	`definition` text NOT NULL,
	`status` text NOT NULL,
	`state` text NOT NULL,
	`failure_reason` text,
	`revision` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`modified_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `tuning_jobs_by_creation` ON `tuning_jobs` (`owner`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `tuning_jobs_by_status` ON `tuning_jobs` (`owner`,`kind`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `tuning_jobs_unfinished` ON `tuning_jobs` (`ended_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `tuning_jobs_by_name` ON `tuning_jobs` (`owner`,`kind`,`name`);