UPDATE orders SET status = 'unknown' WHERE status IS NULL;
