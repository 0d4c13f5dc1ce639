using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Makes users in Umbraco, enabled and in their groups, whoever asks and however they are to be.</summary>
internal interface IUserMaker
{
    /// <summary>What is wrong was found before.</summary>
    Task<Outcome<MadeUser>> MakeAsync(NewUser wanted);
}
