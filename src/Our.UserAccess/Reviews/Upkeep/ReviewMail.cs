using Microsoft.Extensions.Logging;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Reviews.Upkeep;

/// <summary>Writes to reviewers. What does not go out is logged: the section shows them what waits all the same.</summary>
internal sealed partial class ReviewMail(IMails mails, ISiteIdentity site, IUserEditor users, IPrincipalNames names, ILogger<ReviewMail> logger)
{
    private const string Path = "section/user-access/workspace/our-user-access-review/edit";

    /// <summary>Whether the site knows where it is; until then nobody is written to.</summary>
    public bool CanSend => site.Backoffice is not null;

    public async Task SendAsync(ReviewRow review, Guid reviewer, int open, ReviewLetter letter)
    {
        if (site.Backoffice is not { } backoffice || await users.FindAsync(reviewer) is not { IsApproved: true } person)
        {
            return;
        }

        var fields = new MailFields
        {
            Name = person.Profile.Name,
            Link = new Uri($"{backoffice.AbsoluteUri.TrimEnd('/')}/{Path}/{review.Id}"),
            InviterName = (await names.OfUsersAsync([review.StartedById])).GetValueOrDefault(review.StartedById),
            Message = letter == ReviewLetter.Asked ? review.Message : null,
            ReviewName = review.Name,
            OpenItems = open,
            DueAt = new DateTimeOffset(review.DueAt, TimeSpan.Zero),
        };
        RenderedMail mail = mails.Render(letter == ReviewLetter.Asked ? MailKind.ReviewRequest : MailKind.ReviewReminder, person.Profile.LanguageIsoCode, fields);
        if (!(await mails.SendAsync(mail, person.Profile.Email, expires: null, CancellationToken.None)).IsAccepted)
        {
            LogNotSent(review.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not tell a reviewer by mail that something waits for them (review {Review}). It does not try again by itself; whoever manages the review can remind them.")]
    private partial void LogNotSent(Guid review);
}
