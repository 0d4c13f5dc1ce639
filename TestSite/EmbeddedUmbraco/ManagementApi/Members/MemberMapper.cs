using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.Members;
using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Members;

/// <summary>
/// Members as the client reads and writes them. Who has no access to sensitive data is sent neither the sensitive values nor
/// what Umbraco counts as such of the account; the client then shows no editors for them.
/// </summary>
internal sealed class MemberMapper(IMemberTypeService types, MemberGroupKeys groups, PropertyValues values)
{
    private const string DefaultIcon = "icon-user";

    /// <summary>A page of the list: without sensitive values for anybody, since the list shows none.</summary>
    public IReadOnlyList<MemberModel> List(IEnumerable<IMember> found, IUser user)
    {
        IMember[] all = [.. found];
        ILookup<int, Guid> memberships = groups.Of(all);
        Dictionary<Guid, IMemberType> known = types.GetMany(all.Select(member => member.ContentType.Key).Distinct()).ToDictionary(type => type.Key);
        return [.. all.Select(member => WithoutSensitiveValues(Model(member, memberships[member.Id], user), known[member.ContentType.Key]))];
    }

    public async Task<MemberModel> PageAsync(IMember member, IUser user)
    {
        MemberModel model = Model(member, groups.Of([member])[member.Id], user);
        return user.HasAccessToSensitiveData() ? model : WithoutSensitiveValues(model, await TypeAsync(member));
    }

    /// <summary>The names of the sensitive properties that have something to hide.</summary>
    public async Task<IReadOnlyList<string>> SensitiveFieldsAsync(IMember member) =>
    [
        .. (await TypeAsync(member)).GetSensitivePropertyTypes()
            .Where(property => member.GetValue(property.Alias) is not (null or ""))
            .Select(property => property.Name),
    ];

    public static MemberItem Item(IMemberEntitySlim member) => new(
        member.Key, new ContentTypeRef(member.ContentTypeKey, member.ContentTypeIcon ?? DefaultIcon), [new MemberItemVariant(member.Name ?? string.Empty)]);

    public static MemberItem Item(IMember member) => new(member.Key, TypeRef(member), [new MemberItemVariant(member.Name ?? string.Empty)]);

    public static MemberCreateModel ToModel(CreateMemberRequest request) => new()
    {
        Key = request.Id,
        ContentTypeKey = request.MemberType.Id,
        Email = request.Email ?? string.Empty,
        Username = request.Username ?? string.Empty,
        Password = request.Password ?? string.Empty,
        IsApproved = request.IsApproved,
        Roles = request.Groups,
        Properties = request.Values.Select(PropertyValues.ToModel),
        Variants = Variants(request.Variants),
    };

    /// <summary>
    /// Umbraco empties what is not sent, and keeps what is sensitive only for who has no access to it. Somebody who was given
    /// access after they opened the page was not sent it either: what they do not send stays too.
    /// </summary>
    public async Task<MemberUpdateModel> ToModelAsync(UpdateMemberRequest request, IMember member, IUser user)
    {
        MemberUpdateModel model = ToModel(request);
        if (user.HasAccessToSensitiveData())
        {
            HashSet<string> notSent = (await TypeAsync(member)).GetSensitivePropertyTypeAliases().ToHashSet(StringComparer.OrdinalIgnoreCase);
            notSent.ExceptWith(request.Values.Select(value => value.Alias));
            model.Properties = model.Properties.Concat(values.Of(member).Where(value => notSent.Contains(value.Alias)).Select(PropertyValues.ToModel)).ToArray();
        }

        return model;
    }

    private static MemberUpdateModel ToModel(UpdateMemberRequest request) => new()
    {
        Email = request.Email ?? string.Empty,
        Username = request.Username ?? string.Empty,
        NewPassword = request.NewPassword,
        IsApproved = request.IsApproved,
        IsLockedOut = request.IsLockedOut,
        Roles = request.Groups,
        Properties = request.Values.Select(PropertyValues.ToModel),
        Variants = Variants(request.Variants),
    };

    private static IEnumerable<VariantModel> Variants(IEnumerable<VariantRequest> variants) =>
        variants.Select(variant => new VariantModel { Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name });

    private MemberModel Model(IMember member, IEnumerable<Guid> memberships, IUser user)
    {
        bool seesAll = user.HasAccessToSensitiveData();
        return new MemberModel
        {
            Id = member.Key,
            MemberType = TypeRef(member),
            Email = member.Email,
            Username = member.Username,
            IsApproved = seesAll && member.IsApproved,
            IsLockedOut = seesAll && member.IsLockedOut,
            FailedPasswordAttempts = seesAll ? member.FailedPasswordAttempts : 0,
            LastLoginDate = seesAll ? member.LastLoginDate : null,
            LastLockoutDate = seesAll ? member.LastLockoutDate : null,
            LastPasswordChangeDate = seesAll ? member.LastPasswordChangeDate : null,
            Groups = [.. memberships],
            Values = values.Of(member),
            Variants = [new MemberVariant(member.Name ?? string.Empty, member.CreateDate, member.UpdateDate)],
        };
    }

    private async Task<IMemberType> TypeAsync(IMember member) =>
        await types.GetAsync(member.ContentType.Key) ?? throw new InvalidOperationException("A member has a type that does not exist.");

    private static ContentTypeRef TypeRef(IMember member) => new(member.ContentType.Key, member.ContentType.Icon ?? DefaultIcon);

    private static MemberModel WithoutSensitiveValues(MemberModel member, IMemberType type)
    {
        HashSet<string> sensitive = type.GetSensitivePropertyTypeAliases().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return member with { Values = [.. member.Values.Where(value => !sensitive.Contains(value.Alias))] };
    }
}
