-- What would change a line is worked out when somebody looks at it.
alter table criterion_scores drop column would_change;
