namespace Our.UserAccess.Reviews.Contracts;

/// <summary>Umbraco's group of those who see sensitive data.</summary>
internal interface ISensitiveDataGroup
{
    Guid Id { get; }
}
