UPDATE orders SET status = NULL WHERE status = 'unknown';
