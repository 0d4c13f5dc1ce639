using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.Members;

/// <summary>
/// Umbraco's own lies outside Umbraco.Cms.Core and needs ASP.NET Core Identity for members. What keeps sensitive values is
/// Core's genuine <see cref="IMemberContentEditingService"/>, which this one calls. All or nothing: one scope for a change.
/// </summary>
internal sealed class MemberEditingService(
    IMemberService members, IMemberTypeService types, IMemberContentEditingService values, MemberAccounts accounts, ICoreScopeProvider scopes)
    : IMemberEditingService
{
    public Task<IMember?> GetAsync(Guid key) => Task.FromResult(members.GetById(key));

    public Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> ValidateCreateAsync(MemberCreateModel createModel) =>
        values.ValidateAsync(createModel, createModel.ContentTypeKey);

    public async Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> ValidateUpdateAsync(Guid key, MemberUpdateModel updateModel) =>
        members.GetById(key) is { } member
            ? await values.ValidateAsync(updateModel, member.ContentType.Key)
            : Attempt.FailWithStatus(ContentEditingOperationStatus.NotFound, new ContentValidationResult());

    public async Task<Attempt<MemberCreateResult, MemberEditingStatus>> CreateAsync(MemberCreateModel createModel, IUser user)
    {
        var refused = accounts.Check(createModel, own: null, createModel.Password);
        var type = await types.GetAsync(createModel.ContentTypeKey);
        if (refused != MemberEditingOperationStatus.Success || type is null)
        {
            return Attempt.FailWithStatus(
                Status(type is null ? MemberEditingOperationStatus.MemberTypeNotFound : refused), new MemberCreateResult());
        }

        using var scope = scopes.CreateCoreScope();
        var member = Create(createModel, type, user);
        await accounts.SetGroupsAsync(member, createModel.Roles);
        var status = await SaveAsync(scope, member, createModel, user);
        return Answer(status, new MemberCreateResult { Content = member });
    }

    public async Task<Attempt<MemberUpdateResult, MemberEditingStatus>> UpdateAsync(Guid key, MemberUpdateModel updateModel, IUser user)
    {
        using var scope = scopes.CreateCoreScope();
        if (members.GetById(key) is not { } member)
        {
            return Attempt.FailWithStatus(Status(MemberEditingOperationStatus.MemberNotFound), new MemberUpdateResult());
        }

        var password = string.IsNullOrWhiteSpace(updateModel.NewPassword) ? null : updateModel.NewPassword;
        var refused = accounts.Check(updateModel, key, password);
        if (refused != MemberEditingOperationStatus.Success)
        {
            return Attempt.FailWithStatus(Status(refused), new MemberUpdateResult { Content = member });
        }

        await WriteAsync(member, updateModel, password, user);
        var status = await SaveAsync(scope, member, updateModel, user);
        return Answer(status, new MemberUpdateResult { Content = member });
    }

    public async Task<Attempt<IMember?, MemberEditingStatus>> DeleteAsync(Guid key, Guid userKey)
    {
        var deleted = await values.DeleteAsync(key, userKey);
        return Answer(Status(MemberEditingOperationStatus.Success, deleted.Status), deleted.Result);
    }

    private IMember Create(MemberCreateModel model, IMemberType type, IUser user)
    {
        var member = members.CreateMember(model.Username, model.Email, MemberAccounts.Name(model), type.Alias);
        member.Key = model.Key ?? Guid.CreateVersion7();
        member.IsApproved = model.IsApproved;
        accounts.SetPassword(member, model.Password);
        members.Save(member, user.Id);
        return member;
    }

    private async Task WriteAsync(IMember member, MemberUpdateModel model, string? password, IUser user)
    {
        member.Email = model.Email;
        member.Username = model.Username;
        if (user.HasAccessToSensitiveData())
        {
            // Whoever does not see these is sent false for both, and sends false back.
            member.IsApproved = model.IsApproved;
            member.IsLockedOut = model.IsLockedOut;
        }

        if (password is not null)
        {
            accounts.SetPassword(member, password);
        }

        await accounts.SetGroupsAsync(member, model.Roles);
    }

    private async Task<MemberEditingStatus> SaveAsync(ICoreScope scope, IMember member, MemberEditingModelBase model, IUser user)
    {
        var saved = await values.UpdateAsync(member, model, user.Key);
        if (saved.Success)
        {
            scope.Complete();
        }

        return Status(MemberEditingOperationStatus.Success, saved.Success ? ContentEditingOperationStatus.Success : saved.Status);
    }

    private static MemberEditingStatus Status(
        MemberEditingOperationStatus account, ContentEditingOperationStatus content = ContentEditingOperationStatus.Success) =>
        new() { MemberEditingOperationStatus = account, ContentEditingOperationStatus = content };

    private static Attempt<TResult, MemberEditingStatus> Answer<TResult>(MemberEditingStatus status, TResult result) =>
        status.ContentEditingOperationStatus == ContentEditingOperationStatus.Success
            ? Attempt.SucceedWithStatus(status, result)
            : Attempt.FailWithStatus(status, result);
}
