namespace Our.UserAccess.SensitiveData.People;

/// <summary>How somebody came to see sensitive data.</summary>
internal enum SensitiveHow
{
    /// <summary>For a reason and a time, given here.</summary>
    Grant,

    /// <summary>By being in Umbraco's group: put there in the core screens, or before the package was there.</summary>
    Membership,
}
