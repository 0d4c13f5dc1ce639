using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Runs code for somebody who is not asking just now, with the rights that they have at that moment.</summary>
internal interface IActingUser
{
    /// <summary>A failure when they are gone or may not sign in any longer: then the code is not run.</summary>
    Task<Outcome<T>> RunAsync<T>(Guid userId, Func<Task<T>> code)
        where T : notnull;
}
