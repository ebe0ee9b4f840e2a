# عبارات الخلاصة التي يشترك فيها القراء.

feed-update = { $title }: { $status }
