using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Actions;
using Our.UserAccess.Users.Activity;
using Our.UserAccess.Users.Anonymise;
using Our.UserAccess.Users.Avatars;
using Our.UserAccess.Users.CompareUsers;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.CreateUser;
using Our.UserAccess.Users.Creation;
using Our.UserAccess.Users.Credentials;
using Our.UserAccess.Users.GetUser;
using Our.UserAccess.Users.Notes;
using Our.UserAccess.Users.Passwords;
using Our.UserAccess.Users.Persistence;
using Our.UserAccess.Users.Security;
using Our.UserAccess.Users.SetGroups;
using Our.UserAccess.Users.SetStartNodes;
using Our.UserAccess.Users.UpdateUser;
using Our.UserAccess.Users.UserTree;

namespace Our.UserAccess.Users;

internal static class UsersComposition
{
    public static IServiceCollection AddUsers(this IServiceCollection services) => services
        .DeclarePermissions(DeclaredPermissions.FirstStep, UserPermissions.All)
        .DeclarePermissions("grant-user-changes", UserPermissions.Changes)
        .AddTransient<UserActions>()
        .AddTransient<IUserActions, UserActions>()
        .AddTransient<IManyActions, ManyActions>()
        .AddTransient<MembershipRules>()
        .AddTransient<ChangedUser>()
        .AddSingleton<IUserNotes, UserNoteStore>()
        .AddSingleton<ISignInRecords, SignInRecordStore>()
        .AddSingleton<IUserTraces, UserTraces>()
        .AddTransient<ISeenCredentials, SeenCredentialStore>()
        .AddTransient<NoteWriter>()
        .AddTransient<UserReader>()
        .AddTransient<AllowedActions>()
        .AddTransient<AccountAnonymiser>()
        .AddTransient<AnonymiseHandler>()
        .AddTransient<GetSecurityHandler>()
        .AddTransient<DisableTwoFactorHandler>()
        .AddTransient<GetActivityHandler>()
        .AddTransient<ListCredentialsHandler>()
        .AddTransient<NewUserRules>()
        .AddTransient<SignInMail>()
        .AddTransient<UserCreation>()
        .AddTransient<IUserCreation, UserCreation>()
        .AddTransient<IManyCreations, ManyCreations>()
        .AddTransient<CreateUserHandler>()
        .AddTransient<SetPasswordHandler>()
        .AddTransient<SetAvatarHandler>()
        .AddTransient<ClearAvatarHandler>()
        .AddTransient<UpdateUserHandler>()
        .AddTransient<SetGroupsHandler>()
        .AddTransient<SetStartNodesHandler>()
        .AddTransient<GetUserHandler>()
        .AddTransient<HeldThings>()
        .AddTransient<CompareUsersHandler>()
        .AddTransient<UserTreeHandler>();
}
