using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;

namespace Our.UserAccess.Host.SignInMail;

/// <summary>Sends through Umbraco's sender, in the language of whoever gets it.</summary>
internal sealed partial class SignInMail(IEmailSender sender, IHostingEnvironment hosting, ILogger<SignInMail> logger) : ISignInMail
{
    private const string EmailType = "OurUserAccessSignIn";

    public async Task<bool> SendAsync(ProfileFields to)
    {
        if (hosting.ApplicationMainUrl is not Uri site || !sender.CanSendRequiredEmail())
        {
            return false;
        }

        try
        {
            await sender.SendAsync(Message(to, new Uri(site, hosting.ToAbsolute(Constants.System.DefaultUmbracoPath))), EmailType, enableNotification: true, expires: null);
            return true;
        }
        catch (Exception failure)
        {
            LogFailed(failure);
            return false;
        }
    }

    private static EmailMessage Message(ProfileFields to, Uri backoffice)
    {
        SignInMailTexts texts = SignInMailTexts.For(to.LanguageIsoCode);
        string body = string.Format(CultureInfo.InvariantCulture, texts.Body, WebUtility.HtmlEncode(to.Name), WebUtility.HtmlEncode(backoffice.ToString()));
        return new EmailMessage(from: null, to.Email, texts.Subject, body, isBodyHtml: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail that tells somebody how to sign in could not be sent. They can sign in all the same.")]
    private partial void LogFailed(Exception failure);
}
