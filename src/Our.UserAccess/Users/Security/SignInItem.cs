using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Security;

/// <param name="At">UTC.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Address">From where; null where Umbraco does not know.</param>
internal sealed record SignInItem(DateTime At, SignInKind Kind, string? Address);
