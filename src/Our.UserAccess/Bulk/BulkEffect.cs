namespace Our.UserAccess.Bulk;

internal enum BulkEffect
{
    Change,
    Nothing,
    Refused,
}
