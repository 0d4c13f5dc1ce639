namespace Our.UserAccess.FormsSecurity.BulkSet;

internal enum FormsBulkEffect
{
    Refused,

    /// <summary>It is set already.</summary>
    Nothing,

    Change,
}
