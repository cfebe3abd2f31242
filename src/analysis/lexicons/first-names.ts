/**
 * First names that are common in news from all continents, to tell a person from an organisation. They say
 * nothing of gender here. Origin: collected for this project.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aisha Akira Alan Albert Alberto Alejandro Alex Alexander Alexandra Alexei Alexey Alexis Alfred Ali Alice Alicia Alison Amanda Amir Amit Amy Ana Anastasia Andre Andrea Andreas Andrei Andrew Andrey Andrzej Andy Angela Angelina Anil Anita Ann Anna Anne Annie Anthony Antonio Antony Arnold Arthur Arun Ashley Ashok Ashraf Austin
Barack Barbara Barry Bashar Beatrice Ben Benjamin Bernard Bernie Bertrand Beth Betty Bill Billy Bob Bobby Boris Brad Brandon Brenda Brett Brian Bridget Bruce Bryan
Carl Carla Carlos Carmen Carol Caroline Carolyn Catherine Cecilia Charles Charlie Charlotte Chelsea Cheryl Chris Christian Christina Christine Christopher Chuck Claire Claude Claudia Colin Connie Craig Cristina Cynthia Cyril
Dale Dan Daniel Danielle Danny David Dean Debbie Deborah Denis Dennis Derek Diana Diane Dick Diego Dilma Dmitri Dmitry Dominic Donald Donna Doris Dorothy Doug Douglas Duncan Dwight
Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Elena Elian Elizabeth Ella Ellen Elon Emily Emma Emmanuel Enrique Eric Erica Erik Ernest Esther Ethan Eugene Eva Evelyn Evo
Fatima Felipe Felix Fernando Fidel Fiona Florence Frances Francesca Francesco Francis Francisco Francois Franz Frank Franklin Fred Frederick Friedrich Fumio
Gabriel Gareth Gary Gavin Gene Geoffrey George Gerald Gerard Gerhard Ghulam Giorgia Giovanni Giuseppe Glenn Gloria Gordon Grace Graham Greg Gregory Guillermo Gustavo Guy
Hamid Hannah Hans Harold Harriet Harry Harvey Hassan Heather Hector Heinrich Helen Helena Helmut Henri Henry Herbert Herman Hillary Hiroshi Holly Howard Hugh Hugo Hussein
Ian Ibrahim Igor Imran Ingrid Ira Irene Irina Isaac Isabel Isabella Ismail Ivan
Jack Jackie Jacob Jacques Jair James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeb Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joan Joanna Joao Joe Joel Johan Johann Johannes John Johnny Jon Jonathan Jorge Jose Josef Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Juliet Julius June Justin
Kamala Karen Karim Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Keir Kelly Ken Kenneth Kerry Kevin Khalid Kim Kimberly Klaus Kofi Kurt Kyle
Lars Larry Laura Lauren Laurent Lawrence Leo Leon Leonard Leonid Leslie Li Liam Linda Lindsay Lindsey Lisa Liz Lloyd Lois Lorenzo Louis Louise Luc Lucas Lucia Lucy Luigi Luis Luiz Luke Lydia Lynn
Madeleine Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria Marie Marilyn Marina Mario Marion Mark Marshall Martha Martin Marwan Mary Mateo Matt Matthew Maureen Maurice Max Megan Mehmet Melanie Melinda Melissa Mercedes Michael Michel Michele Michelle Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Molly Monica Morgan Muhammad Mustafa
Nadia Nancy Naomi Narendra Natalia Natalie Nathan Neil Nelson Newt Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Nina Noah Noel Norman
Oleg Olga Oliver Olivia Omar Oscar Osama Otto Owen
Pablo Pamela Pat Patricia Patrick Paul Paula Paulo Pedro Peggy Penny Pete Peter Phil Philip Philippe Phillip Pierre Piotr Pranab
Rachel Rafael Rahul Rajiv Rajesh Ralph Ramon Randy Raul Ray Raymond Rebecca Recep Reginald Rex Ricardo Richard Rick Ricky Rishi Rita Rob Robert Roberta Roberto Robin Rodrigo Rodney Roger Roland Ron Ronald Ronnie Rosa Rose Ross Roy Rudolph Rudy Rupert Russell Ruth Ryan
Saad Saddam Sally Sam Samantha Samir Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Serge Sergei Sergey Sergio Shane Sharon Sheila Shinzo Shirley Silvio Simon Sofia Sonia Sophia Sophie Spencer Stacy Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Sunil Susan Suzanne Sylvia
Tamara Tanya Tara Ted Teresa Terry Thabo Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Trevor Tyler
Ursula
Valentina Valerie Vanessa Vera Vernon Veronica Vicente Victor Victoria Viktor Vincent Vinod Virginia Vivian Vladimir Volodymyr
Wade Walter Wanda Warren Wayne Wendy Werner Wesley Wilfred Wilhelm Will William Willie Winston Wolfgang Woodrow
Xavier Yasmin Yasser Yoko Yolanda Yoshihiko Yuri Yusuf Yves Yvonne Zachary Zoe`.split(/\s+/u),
)
