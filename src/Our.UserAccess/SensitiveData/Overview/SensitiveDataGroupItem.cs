namespace Our.UserAccess.SensitiveData.Overview;

/// <param name="Id">Its key.</param>
/// <param name="Name">What it is called; null when the site lost it.</param>
/// <param name="IsLost">Whether it is to be made anew, which the site does by itself within a minute.</param>
internal sealed record SensitiveDataGroupItem(Guid Id, string? Name, bool IsLost);
