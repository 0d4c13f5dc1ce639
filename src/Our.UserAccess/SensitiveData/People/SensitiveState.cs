namespace Our.UserAccess.SensitiveData.People;

/// <summary>In the order in which a list shows them.</summary>
internal enum SensitiveState
{
    Expiring,
    Active,
    Permanent,
    Upcoming,
    Ended,
}
