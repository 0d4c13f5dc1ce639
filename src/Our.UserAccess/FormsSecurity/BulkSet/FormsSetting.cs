namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>What becomes of one setting in many records.</summary>
internal enum FormsSetting
{
    /// <summary>Left open: as it is for every form, or as the groups say.</summary>
    Inherit,

    Allow,

    Deny,
}
