using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.People;

/// <param name="Id">The user.</param>
/// <param name="Name">What people call them.</param>
/// <param name="State">Umbraco's own state: who is disabled sees nothing.</param>
/// <param name="IsAdministrator">Which alone shows nobody sensitive data.</param>
internal sealed record SensitiveUser(Guid Id, string Name, UserItemState State, bool IsAdministrator);
