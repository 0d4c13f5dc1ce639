using Our.UserAccess.SensitiveData.People;

namespace Our.UserAccess.SensitiveData.Overview;

/// <summary>Access to sensitive data at a glance.</summary>
/// <param name="Group">Umbraco's group.</param>
/// <param name="Owner">Who is told of every grant; null for nobody.</param>
/// <param name="Settings">As the site is configured.</param>
/// <param name="Counts">Of those whom the person who asks may see.</param>
internal sealed record SensitiveDataOverview(SensitiveDataGroupItem Group, SensitiveName? Owner, SensitiveDataSettings Settings, SensitiveDataCounts Counts);
