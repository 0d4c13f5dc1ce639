namespace Our.UserAccess.SensitiveData.People;

/// <summary>Somebody, by the name that is known.</summary>
internal sealed record SensitiveName(Guid? Id, string Name);
