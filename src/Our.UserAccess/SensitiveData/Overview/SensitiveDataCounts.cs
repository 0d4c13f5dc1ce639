namespace Our.UserAccess.SensitiveData.Overview;

/// <param name="People">Who see sensitive data now.</param>
/// <param name="Temporary">Of them, for a time.</param>
/// <param name="Expiring">Of these, those whose time ends soon.</param>
/// <param name="Permanent">Of them, without end.</param>
/// <param name="Upcoming">Grants that have not begun.</param>
/// <param name="Ended">Grants that ended within a year.</param>
internal sealed record SensitiveDataCounts(int People, int Temporary, int Expiring, int Permanent, int Upcoming, int Ended);
