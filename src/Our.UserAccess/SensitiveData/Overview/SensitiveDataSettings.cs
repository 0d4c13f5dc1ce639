namespace Our.UserAccess.SensitiveData.Overview;

/// <param name="LongestDays">How long a grant may be.</param>
/// <param name="RemindDays">How many days before its end it is shown as expiring.</param>
/// <param name="AdministratorsNeedGrant">Always, as Umbraco has it: being an administrator shows nobody sensitive data.</param>
internal sealed record SensitiveDataSettings(int LongestDays, int RemindDays, bool AdministratorsNeedGrant);
