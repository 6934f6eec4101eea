-- One word per idea: what a liaison enters from paper for somebody else is a proxy entry.
alter table paper_entries rename to proxy_entries;
